package org.guanxi.shared.bulk;

import org.guanxi.shared.problem.BadRequest;

/** An empty filter finds everything, and is mostly one that somebody forgot to fill. */
final class EmptyFilter extends BadRequest {

    EmptyFilter() {
        super("/filter");
    }
}
