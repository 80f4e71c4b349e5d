package org.guanxi.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** setsid where there is one (Linux), otherwise the same call from Perl (macOS). */
public final class Detached {

    private Detached() {}

    static List<String> line(List<String> line) {
        var prefix = onPath("setsid")
                ? List.of("setsid")
                : List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV or die $!;", "--");
        return Stream.concat(prefix.stream(), line.stream()).toList();
    }

    public static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
