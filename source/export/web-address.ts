/** The address where it is one that a link may lead to: of the web, without blanks or controls. */
export const webAddress = (url: string | null): string | undefined =>
	url !== null && /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(url) ? url : undefined;
