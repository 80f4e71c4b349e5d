package org.guanxi.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Memory;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.process.PortHolder;

/** Which process each part has, if any. */
public record Pids(Home home) {

    PidFile file(String part) {
        return PidFile.at(home.state().resolve("pids").resolve(part));
    }

    public Optional<ProcessHandle> running(Part part) {
        var file = file(part.name());
        return file.isDamaged() ? lost(part) : file.process();
    }

    /** Its file does not tell any more, but it holds the part's port and writes the part's log. */
    private Optional<ProcessHandle> lost(Part part) {
        return PortHolder.find(part.port()).filter(process -> writes(process, home.log(part.name())));
    }

    private static boolean writes(ProcessHandle process, Path log) {
        try {
            var out = Path.of("/proc", String.valueOf(process.pid()), "fd", "1");
            return Files.isSameFile(out, log);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What to say of a part whose file is damaged. */
    public Optional<String> doubt(Part part) {
        var file = file(part.name());
        if (!file.isDamaged()) {
            return Optional.empty();
        }
        return Optional.of("%s: %s is damaged; %s. ./crm up starts it anew."
                .formatted(
                        part.name(),
                        file.file(),
                        running(part)
                                .map(process -> "process " + process.pid() + " has its port and its log")
                                .orElse("whether it runs is not known")));
    }

    public boolean isCurrent(Part part) {
        PidFile file = file(part.name());
        return !file.isDamaged() && running(part).isPresent() && file.origin().equals(part.origin());
    }

    /** Where the data of what runs is, as it was when that was started; empty when nothing runs. */
    public Optional<String> database(List<Part> parts) {
        return parts.stream()
                .filter(part -> running(part).isPresent())
                .map(part -> file(part.name()).database())
                .filter(place -> !place.isEmpty())
                .findFirst();
    }

    public long megabytes(Part part) {
        return running(part).map(Memory::residentMegabytes).orElse(0L);
    }
}
