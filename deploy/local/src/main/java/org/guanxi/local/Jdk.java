package org.guanxi.local;

import java.nio.file.Path;

/** The JDK that runs this, which {@code crm} has chosen. */
final class Jdk {

    private Jdk() {}

    static String home() {
        return System.getProperty("java.home");
    }

    static String java() {
        return tool("java");
    }

    static String tool(String name) {
        return Path.of(home(), "bin", name).toString();
    }
}
