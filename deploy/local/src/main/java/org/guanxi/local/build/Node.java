package org.guanxi.local.build;

import java.io.IOException;
import org.guanxi.local.process.Detached;
import org.guanxi.local.terminal.Failure;

/** The web app is built with Node. */
public final class Node {

    private Node() {}

    public static void require() {
        require(version(), Detached.onPath("npm"));
    }

    static void require(String version, boolean npm) {
        if (!isEnough(version)) {
            throw new Failure("The web app is built with Node.js 22.12 or newer, or with 20.19 or a later 20; "
                    + (version.isEmpty() ? "there is no node on the PATH." : "the PATH has " + version + "."));
        }
        if (!npm) {
            throw new Failure("npm is needed to build the web app, and is not on the PATH, which has node " + version
                    + ". Node.js from https://nodejs.org has it; some systems have it in a package of its own: npm.");
        }
    }

    /** What Vite accepts: 20.19 and newer 20s, 22.12 and everything newer. */
    static boolean isEnough(String version) {
        var numbers = version.replaceFirst("^v", "").split("\\.");
        if (numbers.length < 2) {
            return false;
        }
        var major = Integer.parseInt(numbers[0]);
        var minor = Integer.parseInt(numbers[1]);
        return major > 22 || (major == 22 && minor >= 12) || (major == 20 && minor >= 19);
    }

    private static String version() {
        try {
            var node = new ProcessBuilder("node", "--version").start();
            return new String(node.getInputStream().readAllBytes()).strip();
        } catch (IOException none) {
            return "";
        }
    }
}
