package org.guanxi.local.platform;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanxi.local.build.Build;
import org.guanxi.local.folder.Home;
import org.guanxi.local.process.FastStart;
import org.guanxi.local.server.KafkaFolder;
import org.guanxi.local.server.KafkaPorts;
import org.guanxi.local.server.MysqlFolder;
import org.guanxi.local.server.Probe;
import org.guanxi.local.service.Database;
import org.guanxi.local.service.Secrets;
import org.guanxi.local.service.Service;
import org.guanxi.local.service.Settings;
import org.guanxi.local.service.Web;

/** The processes of the platform in waves: each wave starts at once, after the one before it is healthy. */
public record Parts(Home home, Database database, Settings settings, Build build) {

    public static Parts of(Home home) {
        var secrets = new Secrets(home);
        var database = Database.of(home, secrets);
        return new Parts(home, database, new Settings(secrets, database), new Build(home));
    }

    /** Whatever may run of an earlier start too: its MySQL may have been another one than today's. */
    public static Parts everything(Home home) {
        var secrets = new Secrets(home);
        var database = new Database(home, secrets, Optional.empty());
        return new Parts(home, database, new Settings(secrets, database), new Build(home));
    }

    /** The same with the embedded MySQL, which may run although today's is another one. */
    public Parts withEmbeddedMysql() {
        var embedded = new Database(home, settings.secrets(), Optional.empty());
        return new Parts(home, embedded, new Settings(settings.secrets(), embedded), build);
    }

    public List<List<Part>> waves() {
        var servers = database.external().isPresent() ? Stream.of(kafka()) : Stream.of(mysql(), kafka());
        var first = Service.all().stream().filter(Service::first).map(this::part);
        var rest = Service.all().stream().filter(service -> !service.first()).map(this::part);
        return List.of(Stream.concat(servers, first).toList(), rest.toList());
    }

    public List<Part> all() {
        return waves().stream().flatMap(List::stream).toList();
    }

    /** The Java programs by the name of their part, those first that gain most by a cache. */
    public Map<String, FastStart> fastStarts() {
        var starts = new LinkedHashMap<String, FastStart>();
        Service.all().stream()
                .sorted(Comparator.comparing(Service::first))
                .forEach(service ->
                        starts.put(service.module(), build.folder(service).start()));
        starts.put("kafka", kafkaFolder().start());
        return starts;
    }

    private Part mysql() {
        var dir = home.state().resolve("mysql");
        return new Part(
                "mysql",
                Database.EMBEDDED_PORT,
                "mysql",
                () -> new MysqlFolder(home, dir, Database.EMBEDDED_PORT)
                        .prepare(database.initSql(), true, home.log("mysql")),
                Probe.mysql(Database.EMBEDDED_PORT));
    }

    private Part kafka() {
        return new Part(
                        "kafka",
                        KafkaPorts.CLIENTS,
                        "kafka",
                        () -> kafkaFolder().prepare(home.log("kafka"), home.isUsual()),
                        Probe.kafka(KafkaPorts.CLIENTS))
                .alsoNeeding(KafkaPorts.CONTROLLER);
    }

    private KafkaFolder kafkaFolder() {
        return new KafkaFolder(home, home.state().resolve("kafka"), KafkaPorts.CLIENTS, KafkaPorts.CONTROLLER);
    }

    private Part part(Service service) {
        var folder = build.folder(service);
        return new Part(
                service.module(),
                service.port(),
                folder.dir().getFileName().toString(),
                () -> folder.command(settings.of(service), home.log(service.module()), home.isUsual()),
                Web.healthy(service.port()));
    }
}
