package org.guanxi.bench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Processes by name, and the milliseconds of processor that each has used since it began. */
public record Processes(Map<String, Long> ids) {

    /** All that is not asleep, whoever it belongs to; interrupts are left out, which nobody can be told apart in. */
    public static final String MACHINE = "machine";

    public static final String STOLEN = "stolen";
    private static final int MILLIS_A_TICK = 10;

    public Map<String, Long> used() {
        var used = new LinkedHashMap<String, Long>();
        ids.forEach((name, id) -> used.put(name, usedBy(id)));
        var machine = machine();
        used.put(MACHINE, (machine.get(1) + machine.get(2) + machine.get(3)) * MILLIS_A_TICK);
        used.put(STOLEN, machine.get(8) * MILLIS_A_TICK);
        return used;
    }

    public Processes with(String name, long id) {
        var more = new LinkedHashMap<>(ids);
        more.put(name, id);
        return new Processes(more);
    }

    public long id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new Failure(name + " is not running");
        }
        return id;
    }

    static long usedBy(long id) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(id), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
        } catch (IOException gone) {
            throw new UncheckedIOException("Process " + id + " has ended", gone);
        }
    }

    public static long residentMegabytes(long id) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(id), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException("Process " + id + " has ended", gone);
        }
    }

    /** The figures of the first line of /proc/stat, counted from 1: user, nice, system, … */
    private static List<Long> machine() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var words = lines.findFirst().orElseThrow().split(" +");
            return Stream.concat(Stream.of(0L), Stream.of(words).skip(1).map(Long::parseLong))
                    .toList();
        } catch (IOException notLinux) {
            throw new UncheckedIOException("Processor time is read from /proc, which only Linux has", notLinux);
        }
    }

    public String line() {
        return ids.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }

    public static Processes parse(String line) {
        var ids = new LinkedHashMap<String, Long>();
        for (var each : line.split(",")) {
            var colon = each.indexOf(':');
            ids.put(each.substring(0, colon), Long.parseLong(each.substring(colon + 1)));
        }
        return new Processes(ids);
    }
}
