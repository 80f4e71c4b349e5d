package org.guanxi.local.process;

import java.nio.file.Path;

/** The JDK that runs this, which {@code crm} has chosen. */
public final class Jdk {

    private Jdk() {}

    public static String home() {
        return System.getProperty("java.home");
    }

    public static String java() {
        return tool("java");
    }

    public static String tool(String name) {
        return Path.of(home(), "bin", name).toString();
    }
}
