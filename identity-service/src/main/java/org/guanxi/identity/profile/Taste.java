package org.guanxi.identity.profile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is kept of a person's preferences as one document. */
record Taste(
        Density density,
        GainColour gainColour,
        Shortcuts shortcuts,
        Checklist checklist,
        List<Favourite> favourites,
        QuietHours quietHours) {

    static final Taste USUAL =
            new Taste(Density.NORMAL, GainColour.AUTO, Shortcuts.USUAL, Checklist.NEW, List.of(), QuietHours.NONE);

    /**
     * @param favourites none in what was kept before there were any
     * @param quietHours none in what was kept before there were any
     */
    Taste(
            Density density,
            GainColour gainColour,
            Shortcuts shortcuts,
            Checklist checklist,
            @Nullable List<Favourite> favourites,
            @Nullable QuietHours quietHours) {
        this.density = density;
        this.gainColour = gainColour;
        this.shortcuts = shortcuts;
        this.checklist = checklist;
        this.favourites = Objects.requireNonNullElse(favourites, List.of());
        this.quietHours = Objects.requireNonNullElse(quietHours, QuietHours.NONE);
    }
}
