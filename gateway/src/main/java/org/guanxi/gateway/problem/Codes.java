package org.guanxi.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The stable code of a failure that has no name of its own; only what the catalogue has words for. */
final class Codes {

    private Codes() {}

    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "invalid-request";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 431 -> "headers-too-large";
            case 500 -> "internal-error";
            case 401, 403, 404, 405, 406, 415, 417, 429, 501, 503, 505 -> name(status);
            default -> status.is5xxServerError() ? "internal-error" : "invalid-request";
        };
    }

    private static String name(HttpStatusCode status) {
        return HttpStatus.valueOf(status.value())
                .name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
