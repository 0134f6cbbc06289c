import assert from 'node:assert/strict';
import {test} from 'node:test';
import {OrganizationsOfText} from '../../../source/actors/text/organizations-of-text.ts';

const identity = (id: string) => ({id, type: 'organization'}) as const;

test('takes the beginning of a name for the organization', () => {
	const known = new OrganizationsOfText();
	const engineers = known.remember(['هييه', 'المهندسين', 'السعوديين'], identity('a'));
	assert.equal(known.find(['هييه', 'المهندسين']), engineers);
	assert.equal(known.find(['هييه', 'المهندسين', 'السعوديين']), engineers);
});

test('keeps names apart whose beginning tells nothing or that go on otherwise', () => {
	const known = new OrganizationsOfText();
	known.remember(['الهييه', 'العامه', 'للسياحه'], identity('a'));
	assert.equal(known.find(['الهييه', 'العامه']), undefined);
	assert.equal(known.find(['الهييه', 'العامه', 'للطيران']), undefined);
});
