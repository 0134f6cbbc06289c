import {Component, type ReactNode} from 'react';

type Props = {
	/** Told of a mistake of the interface's own, once. */
	readonly onCrash: (error: unknown) => void;
	readonly children: ReactNode;
};

/** Keeps Ink from drawing a stack trace: a screen that fails gives the terminal back with a sentence. */
export class CrashGuard extends Component<Props, {readonly hasCrashed: boolean}> {
	override readonly state = {hasCrashed: false};

	static getDerivedStateFromError() {
		return {hasCrashed: true};
	}

	override componentDidCatch(error: unknown): void {
		this.props.onCrash(error);
	}

	override render(): ReactNode {
		return this.state.hasCrashed ? null : this.props.children;
	}
}
