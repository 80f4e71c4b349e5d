package org.guanxi.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Failure;

/** Where this was measured. */
public final class Machine {

    private Machine() {}

    static String processor() {
        return lines("/proc/cpuinfo").stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown processor")
                + ", " + Runtime.getRuntime().availableProcessors() + " logical processors";
    }

    static String memory() {
        return lines("/proc/meminfo").stream()
                .filter(line -> line.startsWith("MemTotal"))
                .map(line ->
                        Series.number(Long.parseLong(line.replaceAll("\\D", "")) / 1024.0 / 1024) + " GiB of memory")
                .findFirst()
                .orElse("");
    }

    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java " + Runtime.version();
    }

    /** Processes that ran or waited to run, on average over the last minute. */
    public static double load() {
        return Double.parseDouble(lines("/proc/loadavg").getFirst().split(" ")[0]);
    }

    /** The options that a running JVM was started with. */
    static String flags(long process) {
        var words = String.join(" ", lines("/proc/" + process + "/cmdline")).split("\0");
        return String.join(
                " ",
                List.of(words).stream()
                        .filter(word -> word.startsWith("-X"))
                        .map(word -> word.startsWith("-XX:AOTCache") ? "-XX:AOTCache" : word)
                        .filter(word -> !word.startsWith("-Xlog"))
                        .toList());
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException notLinux) {
            throw new Failure("This measures through /proc, which only Linux has: " + file, notLinux);
        }
    }
}
