package org.guanxi.local;

import java.util.Optional;

/** Which process each part has, if any. */
record Pids(Home home) {

    PidFile file(String part) {
        return PidFile.at(home.state().resolve("pids").resolve(part));
    }

    Optional<ProcessHandle> running(Part part) {
        return file(part.name()).process();
    }

    boolean isCurrent(Part part) {
        return running(part).isPresent() && file(part.name()).note().equals(part.origin());
    }

    long megabytes(Part part) {
        return running(part).map(Memory::residentMegabytes).orElse(0L);
    }
}
