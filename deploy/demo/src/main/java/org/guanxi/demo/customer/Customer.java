package org.guanxi.demo.customer;

import java.util.Locale;

/** An account of the story; {@code number} is its external key. */
public record Customer(
        int number,
        boolean person,
        boolean chinese,
        String name,
        String industry,
        String region,
        String country,
        String phone,
        String host) {

    public String key() {
        return String.format(Locale.ROOT, "G%04d", number);
    }

    public String email() {
        return "hello@" + host;
    }

    public String csv() {
        return String.join(
                ",",
                key(),
                person ? "PERSON" : "ORGANISATION",
                "\"" + name + "\"",
                industry,
                region,
                country,
                phone,
                email(),
                person ? "" : "https://www." + host);
    }
}
