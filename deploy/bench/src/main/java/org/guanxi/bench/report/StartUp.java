package org.guanxi.bench.report;

import java.util.List;
import java.util.Map;
import org.guanxi.bench.load.Series;
import org.guanxi.bench.platform.Platform;
import org.guanxi.bench.platform.Starts;

/** How long each part takes to be there, and what it holds of the memory. */
record StartUp(Findings findings) {

    private static final List<String> SERVERS = List.of("mysql", "kafka");
    private static final Bar SECONDS = Bar.atMost(3, " s");
    private static final Bar IDLE = Bar.atMost(300, " MB");
    private static final Bar LOADED = Bar.atMost(450, " MB");
    private static final Bar WHOLE = Bar.atMost(4, " GiB");
    private static final double MEGABYTES_A_GIB = 1024;

    String text() {
        var table = new Table(
                "part",
                "seconds to healthy",
                "asked",
                "",
                "processor seconds to healthy",
                "memory after the start",
                "asked",
                "",
                "memory under load",
                "asked",
                "");
        Platform.PARTS.forEach(part -> part(table, part));
        var idle = gib(findings.megabytesIdle());
        var loaded = gib(findings.megabytesLoaded());
        table.row(
                "together",
                Series.number(findings.startSeconds()),
                "",
                "",
                Series.number(findings.starts().values().stream()
                        .mapToDouble(Starts.Start::processorSeconds)
                        .sum()),
                Series.number(idle) + " GiB",
                WHOLE.asked(),
                WHOLE.verdict(idle),
                Series.number(loaded) + " GiB",
                WHOLE.asked(),
                WHOLE.verdict(loaded));
        return """
                ## Start

                A second start, as after `./crm down`. Parts start side by side and share the processors; "together" is the whole
                `./crm up -d` with its checks. The seconds that are asked are those of a service that starts alone on one processor.

                %s""".formatted(table);
    }

    private void part(Table table, String part) {
        var start = findings.starts().get(part);
        var idle = findings.megabytesIdle().getOrDefault(part, 0L);
        var loaded = findings.megabytesLoaded().getOrDefault(part, 0L);
        var ours = !SERVERS.contains(part);
        table.row(
                part,
                start == null ? "not seen" : Series.number(start.seconds()),
                ours ? SECONDS.asked() : "",
                ours && start != null ? SECONDS.verdict(start.seconds()) : "",
                start == null ? "not seen" : Series.number(start.processorSeconds()),
                idle + " MB",
                ours ? IDLE.asked() : "",
                ours ? IDLE.verdict(idle) : "",
                loaded + " MB",
                ours ? LOADED.asked() : "",
                ours ? LOADED.verdict(loaded) : "");
    }

    private static double gib(Map<String, Long> megabytes) {
        return megabytes.values().stream().mapToLong(Long::longValue).sum() / MEGABYTES_A_GIB;
    }
}
