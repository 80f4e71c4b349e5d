package org.guanxi.shared.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a walk of docs/architecture.md finds each file and each method that it names. */
class WalksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern STEP = Pattern.compile("`([\\w/.-]+\\.(?:java|tsx?|yml))`(?:\\s+·\\s+`(\\w+))?");
    private static final Pattern SOURCES =
            Pattern.compile("(?:[\\w-]+/src/main/(?:java|resources)|web/src)/.*\\.(?:java|tsx?|yml)");

    @Test
    void leadThroughCodeThatIsThere() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        String walks = page.substring(page.indexOf("## Walks"), page.indexOf("## Where things are"));
        List<Path> sources = sources();
        List<String> astray = STEP.matcher(walks)
                .results()
                .filter(step -> !leadsTo(step, sources))
                .map(MatchResult::group)
                .toList();
        assertThat(STEP.matcher(walks).results()).hasSizeGreaterThan(40);
        assertThat(astray).as("steps that lead nowhere").isEmpty();
    }

    private static boolean leadsTo(MatchResult step, List<Path> sources) {
        return sources.stream()
                .filter(source -> ("/" + slashes(source)).endsWith("/" + step.group(1)))
                .anyMatch(source -> step.group(2) == null || names(source, step.group(2)));
    }

    private static boolean names(Path source, String method) {
        try {
            return Pattern.compile("\\b" + method + "\\b")
                    .matcher(Files.readString(ROOT.resolve(source)))
                    .find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(WalksTest::below)
                    .map(ROOT::relativize)
                    .filter(source -> SOURCES.matcher(slashes(source)).matches())
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
