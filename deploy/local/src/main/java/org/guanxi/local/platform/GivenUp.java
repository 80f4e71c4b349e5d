package org.guanxi.local.platform;

import org.guanxi.local.terminal.Failure;

/** A part to which nothing happened but that the start it belonged to has ended. */
final class GivenUp extends Failure {

    GivenUp(String message) {
        super(message);
    }
}
