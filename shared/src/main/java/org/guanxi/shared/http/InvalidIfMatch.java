package org.guanxi.shared.http;

import org.guanxi.shared.problem.BadRequest;

/** No version of a record; not that of another one. */
final class InvalidIfMatch extends BadRequest {

    InvalidIfMatch(String tag) {
        super("If-Match", tag);
    }
}
