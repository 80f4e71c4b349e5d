package org.guanxi.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process, as the system counts it. */
public final class Memory {

    private Memory() {}

    public static long residentMegabytes(ProcessHandle process) {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            if (Files.exists(status)) {
                return Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmRSS:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        / 1024;
            }
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
            var kilobytes = new String(ps.getInputStream().readAllBytes()).strip();
            return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }
}
