package org.guanxi.local.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanxi.local.folder.Folders;
import org.guanxi.local.folder.Home;
import org.guanxi.local.folder.Space;
import org.guanxi.local.folder.Tree;
import org.guanxi.local.process.Command;
import org.guanxi.local.process.Jdk;
import org.guanxi.local.process.PidFile;
import org.guanxi.local.server.ServerJars;
import org.guanxi.local.service.Service;
import org.guanxi.local.service.ServiceFolder;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;

/** Builds what changed since it was last built, and unpacks it where it runs. */
public final class Build {

    private final Home home;
    private final Map<Service, ServiceFolder> folders = new EnumMap<>(Service.class);

    public Build(Home home) {
        this.home = home;
        for (var service : Service.all()) {
            folders.put(service, ServiceFolder.of(home, service, fingerprint(service)));
        }
    }

    public ServiceFolder folder(Service service) {
        return java.util.Objects.requireNonNull(folders.get(service));
    }

    public void run(Progress progress) {
        var stale = stale();
        if (stale.isEmpty() && ServerJars.present(home)) {
            return;
        }
        Space.require(home.root(), 4_000, "the build");
        if (stale.stream().anyMatch(folder -> folder.service() == Service.GATEWAY)) {
            new WebBuild(home).run(progress);
        }
        new MavenBuild(home).run(modules(stale), progress);
        unpack(progress);
    }

    /** What Maven has built lies in each module's target folder. */
    public void unpack(Progress progress) {
        for (var folder : stale()) {
            var row = progress.row(folder.service().module());
            row.passing("unpacking");
            unpack(folder);
            row.done("built");
        }
    }

    private List<ServiceFolder> stale() {
        return folders.values().stream().filter(folder -> !folder.exists()).toList();
    }

    private List<String> modules(List<ServiceFolder> stale) {
        var modules = new ArrayList<String>();
        modules.add("deploy/local");
        stale.forEach(folder -> modules.add(folder.service().module()));
        return modules;
    }

    private void unpack(ServiceFolder folder) {
        var module = folder.service().module();
        var jar = home.root().resolve(module).resolve("target").resolve(module + "-1.0.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new Failure("The build left no " + jar + "; see " + home.log("build-java"));
        }
        forgetOlder(folder);
        Folders.once(
                folder.dir(),
                dir -> new Command(
                                List.of(
                                        Jdk.java(),
                                        "-Djarmode=tools",
                                        "-jar",
                                        jar.toString(),
                                        "extract",
                                        "--force",
                                        "--destination",
                                        dir.toString()),
                                home.root(),
                                Map.of(),
                                home.log("build-java"))
                        .run("Unpacking " + module));
    }

    /** A build that a process still runs from stays until the next time. */
    private void forgetOlder(ServiceFolder folder) {
        var builds = folder.dir().resolveSibling(".");
        var running =
                PidFile.at(home.state().resolve("pids").resolve(folder.service().module()));
        if (Files.isDirectory(builds)) {
            Pause.uninterrupted(() -> {
                try (var older = Files.list(builds)) {
                    older.filter(Files::isDirectory)
                            .filter(dir -> running.process().isEmpty() || !dir.endsWith(running.origin()))
                            .forEach(Folders::delete);
                }
                return true;
            });
        }
    }

    private String fingerprint(Service service) {
        var root = home.root();
        var module = root.resolve(service.module());
        var common = Stream.of(root.resolve("pom.xml"), module.resolve("pom.xml"), module.resolve("src/main"));
        var shared = Stream.of(root.resolve("shared/pom.xml"), root.resolve("shared/src/main"));
        return Tree.fingerprint(Stream.of(
                        common,
                        service.first() ? Stream.<Path>of() : shared,
                        service == Service.GATEWAY ? WebBuild.sources(root) : Stream.<Path>of())
                .flatMap(paths -> paths)
                .toList());
    }
}
