package org.guanxi.identity.password;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param device "person device", sealed by us; null on a new device
 */
public record Origin(String network, @Nullable String device) implements Serializable {

    public boolean isKnownFor(@Nullable UUID person) {
        return device != null && person != null && device.startsWith(person.toString());
    }

    /** Everybody who comes from there, whatever name they give. */
    public Subjects everybody() {
        return new Subjects(Map.of("network " + network, Backoff.NETWORK));
    }
}
