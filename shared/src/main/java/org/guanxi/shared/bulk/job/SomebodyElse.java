package org.guanxi.shared.bulk.job;

/** Another instance works on this change, or somebody has cancelled it. */
public final class SomebodyElse extends RuntimeException {

    public SomebodyElse() {
        super("Somebody else has this change", null, false, false);
    }
}
