package org.guanxi.identity.application;

import org.guanxi.shared.problem.Duplicate;

/** The same request was here before. Its answer cannot be given again: the secret in it is known to nobody but who got it. */
final class ApplicationRegistered extends Duplicate {

    ApplicationRegistered(Application earlier) {
        super(earlier.id(), earlier.name());
    }
}
