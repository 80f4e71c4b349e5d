package org.guanxi.shared.bulk;

import org.guanxi.shared.problem.Invalid;

final class FieldNotChangeable extends Invalid {

    FieldNotChangeable(String field, String changeable) {
        super(field, changeable);
    }
}
