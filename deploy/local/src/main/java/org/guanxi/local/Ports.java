package org.guanxi.local;

import java.util.List;
import java.util.stream.Collectors;

/** The platform's ports are fixed: whoever else listens on one of them is named. */
record Ports(List<Part> parts, Pids pids) {

    /** Parts of this platform that run already hold theirs by right. */
    void require(String otherwise) {
        var taken = parts.stream()
                .filter(part -> pids.running(part).isEmpty() && !FreePort.isFree(part.port()))
                .map(part -> "Port %d, which %s needs, is in use%s."
                        .formatted(part.port(), part.name(), PortHolder.describe(part.port())))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new Failure(taken + "\n" + otherwise);
        }
    }
}
