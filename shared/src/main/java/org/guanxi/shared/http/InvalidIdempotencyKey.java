package org.guanxi.shared.http;

import org.guanxi.shared.problem.BadRequest;

final class InvalidIdempotencyKey extends BadRequest {

    InvalidIdempotencyKey() {
        super("Idempotency-Key");
    }
}
