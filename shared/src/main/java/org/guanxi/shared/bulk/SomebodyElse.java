package org.guanxi.shared.bulk;

/** Another instance works on this change, or somebody has cancelled it. */
final class SomebodyElse extends RuntimeException {

    SomebodyElse() {
        super("Somebody else has this change", null, false, false);
    }
}
