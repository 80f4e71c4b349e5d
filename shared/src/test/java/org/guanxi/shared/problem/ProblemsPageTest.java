package org.guanxi.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has its words in both languages and a line in the docs. */
class ProblemsPageTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void saysEverythingInBothLanguages() {
        for (Path english : catalogues()) {
            assertThat(read(chinese(english)).stringPropertyNames())
                    .as("keys of %s", chinese(english))
                    .containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
        }
    }

    @Test
    void writesEveryApostropheTwice() {
        for (Path english : catalogues()) {
            for (Path catalogue : List.of(english, chinese(english))) {
                read(catalogue).forEach((key, text) -> {
                    assertThat(String.valueOf(text).replace("''", ""))
                            .as("%s in %s", key, catalogue)
                            .doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(String.valueOf(text)))
                            .as("%s in %s", key, catalogue)
                            .doesNotThrowAnyException();
                });
            }
        }
    }

    /** RFC 9457: a type has the same title wherever it comes from; only the detail speaks of the occurrence. */
    @Test
    void givesEveryProblemOneTitle() {
        titles().forEach((key, modules) -> assertThat(new HashSet<>(modules.values()))
                .as("titles of %s in %s", key, modules.keySet())
                .hasSize(1));
    }

    /** What the gateway says of a field or a parameter is what the services say. */
    @Test
    void saysTheSameOfAFieldEverywhere() {
        for (String language : List.of("", "_zh_CN")) {
            Properties shared = read(ROOT.resolve("shared/src/main/resources/problems" + language + ".properties"));
            Properties gateway = read(ROOT.resolve("gateway/src/main/resources/messages" + language + ".properties"));
            gateway.forEach((key, text) -> {
                if (String.valueOf(key).startsWith("field.")) {
                    assertThat(text).as("%s", key).isEqualTo(shared.get(key));
                }
            });
        }
    }

    @Test
    void listsEveryProblemInTheDocs() throws IOException {
        String lines = titles().entrySet().stream()
                .map(each -> "| `/problems/%s` | %s | %s |%n"
                        .formatted(
                                each.getKey().substring("problem.".length()),
                                each.getValue().values().iterator().next(),
                                String.join(", ", each.getValue().keySet())))
                .collect(Collectors.joining());
        String now = "# Problems\n\nWritten by a test from the message catalogues; do not edit. Every error is"
                + " `application/problem+json` (RFC 9457);\n`type` is one of these, `code` its last part.\n\n"
                + "| type | en | zh-CN | from |\n|---|---|---|---|\n"
                + lines;
        Path page = ROOT.resolve("docs").resolve("problems.md");
        String before = Files.exists(page) ? Files.readString(page) : "";
        Files.writeString(page, now);
        assertThat(now).as("docs/problems.md was written anew; commit it").isEqualTo(before);
    }

    /** What a type is called in both languages, by its key and the modules that say it. */
    private static TreeMap<String, TreeMap<String, String>> titles() {
        TreeMap<String, TreeMap<String, String>> titles = new TreeMap<>();
        for (Path english : catalogues()) {
            Properties texts = read(english);
            Properties chinese = read(chinese(english));
            String module = ROOT.relativize(english).getName(0).toString();
            for (String key : texts.stringPropertyNames()) {
                if (key.startsWith("problem.") && !key.endsWith(".detail")) {
                    titles.computeIfAbsent(key, type -> new TreeMap<>())
                            .put(module, texts.getProperty(key) + " | " + chinese.getProperty(key));
                }
            }
        }
        return titles;
    }

    private static List<Path> catalogues() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.flatMap(module -> Stream.of("problems.properties", "messages.properties")
                            .map(name -> module.resolve("src/main/resources").resolve(name)))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh_CN.properties"));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
