package org.guanxi.analytics.rule;

import org.guanxi.shared.problem.BadRequest;

/** The rule cannot be understood; the pointer says where. */
final class InvalidRule extends BadRequest {

    InvalidRule(String pointer, String what) {
        super(pointer, what);
    }
}
