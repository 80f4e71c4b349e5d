package org.guanxi.local;

import java.util.List;
import java.util.Map;
import org.guanxi.local.build.MavenBuild;
import org.guanxi.local.build.Node;
import org.guanxi.local.build.WebBuild;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Progress;

/** {@code ./crm fmt}: Spotless for Java, Prettier for the web app. */
record Format(Home home) {

    void run() {
        var maven = new MavenBuild(home).maven();
        require(new Step("Java", List.of(maven, "-q", "spotless:apply"), home.root(), Map.of()));
        Node.require();
        try (var progress = new Progress(false, System.out)) {
            new WebBuild(home).install(progress.row("web packages"));
        }
        require(new Step("web", List.of("npm", "run", "format"), home.root().resolve("web"), Map.of()));
    }

    private static void require(Step step) {
        if (step.run().code() != 0) {
            throw new Failure("Formatting " + step.title() + " failed.");
        }
    }
}
