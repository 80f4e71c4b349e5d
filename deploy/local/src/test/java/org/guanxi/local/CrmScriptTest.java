package org.guanxi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Jdk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that compiles the launcher and hands over to it, here with another launcher. */
class CrmScriptTest {

    private static final String SOURCES = "deploy/local/src/main/java/org/guanxi/local";

    @TempDir
    Path dir;

    @Test
    void findsItselfInAFolderWithAnyLettersInThePlainLocale() throws Exception {
        launcher(
                "System.out.println(java.nio.file.Files.exists(java.nio.file.Path.of(System.getProperty(\"guanxi.root\"))));");
        var other = "\\345\\256\\242 \\346\\210\\267"; // two Chinese letters, whatever the locale of this JVM
        assertThat(run("mkdir $'" + other + "' && mv crm deploy $'" + other + "' && $'" + other + "'/crm"))
                .isEqualTo("0: true");
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothing() throws Exception {
        launcher("nor is this Java");
        program("df", "printf 'disk blocks used available\\nx 9 9 2048\\n'");
        assertThat(run("PATH=$PWD:$PATH ./crm up"))
                .startsWith("1: The disk is full: ./crm needs about 10 MB")
                .contains("2 MB are free")
                .doesNotContain("error");
        assertThat(dir.resolve(".guanxi/launcher")).isEmptyDirectory();
    }

    @Test
    void saysWhatElseKeepsItFromCompiling() throws Exception {
        launcher("nor is this Java");
        assertThat(run("./crm up"))
                .startsWith("1: ./crm could not compile itself:")
                .contains("error");
        assertThat(dir.resolve(".guanxi/launcher")).isEmptyDirectory();
    }

    private void program(String name, String script) throws IOException {
        Files.writeString(dir.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(dir.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private void launcher(String statement) throws IOException {
        Files.createDirectories(dir.resolve(SOURCES));
        Files.writeString(
                dir.resolve(SOURCES).resolve("Crm.java"),
                "package org.guanxi.local; class Crm { public static void main(String[] words) { " + statement
                        + " } }");
        Files.copy(Home.find().root().resolve("crm"), dir.resolve("crm"));
        assertThat(dir.resolve("crm").toFile().setExecutable(true)).isTrue();
    }

    /** Exit code and output. */
    private String run(String script) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("bash", "-c", script).directory(dir.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "JAVA_HOME", Jdk.home()));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        return process.waitFor() + ": " + output;
    }
}
