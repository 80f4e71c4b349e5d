package org.guanxi.shared.http;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the record's version as ETag. */
public final class Tagged {

    private Tagged() {}

    public static <T> ResponseEntity<T> ok(T view, long version) {
        return ResponseEntity.ok().eTag(String.valueOf(version)).body(view);
    }

    public static <T> ResponseEntity<T> created(String location, T view, long version) {
        return ResponseEntity.created(URI.create(location))
                .eTag(String.valueOf(version))
                .body(view);
    }
}
