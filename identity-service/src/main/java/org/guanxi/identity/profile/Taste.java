package org.guanxi.identity.profile;

/** What is kept of a person's preferences as one document. */
record Taste(Density density, GainColour gainColour, Shortcuts shortcuts, Checklist checklist) {

    static final Taste USUAL = new Taste(Density.NORMAL, GainColour.AUTO, Shortcuts.USUAL, Checklist.NEW);
}
