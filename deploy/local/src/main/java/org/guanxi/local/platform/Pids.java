package org.guanxi.local.platform;

import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Memory;
import org.guanxi.local.process.PidFile;

/** Which process each part has, if any. */
public record Pids(Home home) {

    PidFile file(String part) {
        return PidFile.at(home.state().resolve("pids").resolve(part));
    }

    public Optional<ProcessHandle> running(Part part) {
        return file(part.name()).process();
    }

    public boolean isCurrent(Part part) {
        return running(part).isPresent() && file(part.name()).note().equals(part.origin());
    }

    public long megabytes(Part part) {
        return running(part).map(Memory::residentMegabytes).orElse(0L);
    }
}
