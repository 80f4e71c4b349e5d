package org.guanxi.local.platform;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.local.process.FreePort;
import org.guanxi.local.process.PortHolder;
import org.guanxi.local.terminal.Failure;

/** The platform's ports are fixed: whoever else listens on one of them is named. */
public record Ports(List<Part> parts, Pids pids) {

    /** Parts of this platform that run already hold theirs by right. */
    public void require(String otherwise) {
        var taken = parts.stream()
                .filter(part -> pids.running(part).isEmpty())
                .flatMap(part -> part.ports()
                        .filter(port -> !FreePort.isFree(port))
                        .map(port -> "Port %d, which %s needs, is in use%s."
                                .formatted(port, part.name(), PortHolder.describe(port))))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Failure(taken + "\n" + otherwise);
        }
    }
}
