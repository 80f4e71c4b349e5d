package org.guanxi.demo;

/** An account of the story; {@code number} is its external key. */
record Customer(
        int number, boolean person, boolean chinese, String name, String industry, String region, String phone, String host) {

    String key() {
        return "G%04d".formatted(number);
    }

    String email() {
        return "hello@" + host;
    }

    String csv() {
        return String.join(
                ",",
                key(),
                person ? "PERSON" : "ORGANISATION",
                "\"" + name + "\"",
                industry,
                region,
                phone,
                email(),
                person ? "" : "https://www." + host);
    }
}
