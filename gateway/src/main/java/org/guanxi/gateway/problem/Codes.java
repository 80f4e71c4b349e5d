package org.guanxi.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The stable code of a failure that has no name of its own. */
final class Codes {

    private Codes() {}

    static String of(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "invalid-request";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 431 -> "headers-too-large";
            case 500 -> "internal-error";
            default -> {
                HttpStatus known = HttpStatus.resolve(status.value());
                yield known == null
                        ? "invalid-request"
                        : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        };
    }
}
