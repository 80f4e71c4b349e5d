package org.guanxi.local;

import java.util.List;
import org.guanxi.local.build.Program;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.service.Web;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;

/** Runs deploy/demo, which speaks to the gateway like any partner does. */
record Story(Home home) {

    void load() {
        System.out.println("\nLoading the story through " + Web.GATEWAY);
        var code = Pause.uninterrupted(() -> new ProcessBuilder(List.of(
                        Jdk.java(),
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dguanxi.tty=" + Boolean.getBoolean("guanxi.tty"),
                        "-cp",
                        new Program(home, "demo").classes().toString(),
                        "org.guanxi.demo.Demo",
                        Web.GATEWAY,
                        home.state().resolve("story/day").toString()))
                .inheritIO()
                .start()
                .waitFor());
        if (code != 0) {
            throw new Failure(
                    "The story was not loaded to its end. What was loaded is kept; ./crm demo goes on where it stopped.");
        }
    }
}
