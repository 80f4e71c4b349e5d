package org.guanxi.local;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tests that did not run, each by its name and with the reason, from the reports that all runners write in JUnit's form.
 *
 * @param web where the runners of the web app write theirs
 * @param since what is older tells of another run
 */
record SkippedTests(Path root, Path web, FileTime since) {

    List<String> named() {
        return reports().flatMap(report -> in(report).stream()).toList();
    }

    private Stream<Path> reports() {
        var modules = Stream.of(root, root.resolve("deploy")).flatMap(SkippedTests::children);
        var java = modules.map(module -> module.resolve("target"))
                .flatMap(target ->
                        Stream.of("surefire-reports", "failsafe-reports").map(target::resolve));
        return Stream.concat(java, Stream.of(web))
                .flatMap(SkippedTests::children)
                .filter(file -> file.toString().endsWith(".xml") && isOfThisRun(file));
    }

    private boolean isOfThisRun(Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(since) >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private static Stream<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException none) {
            return Stream.empty();
        }
    }

    /** What is there of a report that was cut off. */
    private static List<String> in(Path report) {
        var found = new ArrayList<String>();
        try (var in = Files.newInputStream(report)) {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT && xml.getLocalName().equals("testcase")) {
                    skipped(xml).ifPresent(found::add);
                }
            }
        } catch (XMLStreamException | IOException cutOff) {
            return found;
        }
        return found;
    }

    /** Reads on to the end of the test; Playwright tells the reason as a property. */
    private static Optional<String> skipped(XMLStreamReader xml) throws XMLStreamException {
        var name = name(attribute(xml, "classname"), attribute(xml, "name"));
        var skipped = false;
        var reason = "";
        while (xml.next() != END_ELEMENT || !xml.getLocalName().equals("testcase")) {
            if (xml.isStartElement() && xml.getLocalName().equals("skipped")) {
                skipped = true;
                var message = attribute(xml, "message");
                var trace = xml.getElementText();
                reason = Stream.of(reason, message, firstLine(trace))
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse("");
            } else if (xml.isStartElement() && attribute(xml, "name").matches("skip|fixme")) {
                reason = attribute(xml, "value");
            }
        }
        var words = reason.strip().replaceAll("\\s+", " ");
        return skipped ? Optional.of(name + ": " + (words.isEmpty() ? "no reason given" : words)) : Optional.empty();
    }

    /** Of an assumption's stack trace what it says, without the exception's name. */
    private static String firstLine(String trace) {
        return trace.strip().lines().findFirst().orElse("").replaceFirst("^[\\w.$]+: ", "");
    }

    private static String name(String classname, String test) {
        if (test.isEmpty()) {
            return classname;
        }
        return classname + (classname.matches(".*\\.(ts|tsx|mjs)") ? " › " : ".") + test;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
