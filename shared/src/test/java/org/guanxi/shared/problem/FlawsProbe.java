package org.guanxi.shared.problem;

import tools.jackson.core.JacksonException;

/** Shows other packages' tests what a caller is told, as keys of the catalogue. */
public final class FlawsProbe {

    private FlawsProbe() {}

    public static FieldProblem of(JacksonException unreadable) {
        Flaw flaw = Flaw.of(unreadable);
        return new FieldProblem(flaw.pointer(), flaw.key());
    }
}
