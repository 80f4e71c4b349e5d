package org.guanxi.identity.view;

import org.guanxi.shared.problem.Duplicate;

final class ViewExists extends Duplicate {

    ViewExists(SavedView other) {
        super(other.id(), other.name());
    }
}
