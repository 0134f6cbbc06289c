import assert from 'node:assert/strict';
import {test} from 'node:test';
import {userFolder} from '../../source/cli/user-folder.ts';

test('lies where the XDG variables say, else below the home folder', () => {
	const environment = {HOME: '/home/r', XDG_CONFIG_HOME: '/etc/r', XDG_STATE_HOME: ''};
	assert.equal(userFolder('config', environment), '/etc/r/warraq');
	assert.equal(userFolder('state', environment), '/home/r/.local/state/warraq');
});

test('a relative folder is as if it were not set', () => {
	assert.equal(userFolder('config', {HOME: '/h', XDG_CONFIG_HOME: 'here'}), '/h/.config/warraq');
});
