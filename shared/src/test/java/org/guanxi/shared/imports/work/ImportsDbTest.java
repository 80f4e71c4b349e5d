package org.guanxi.shared.imports.work;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.guanxi.shared.feed.FeedPosition;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.NewImport;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.testing.RealServices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Workers that import files of parcels into a database that is empty at first. */
public abstract class ImportsDbTest {

    private static HikariDataSource database;

    protected final JdbcTemplate jdbc = new JdbcTemplate(database);
    protected final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    protected final ImportTables tables = ImportTables.in(jdbc, new JsonMapper(), Clock.systemUTC());
    protected final List<ImportWorker> workers = new ArrayList<>();

    @BeforeAll
    static void openDatabase() {
        if (database == null) {
            database = RealServices.database("imports", "classpath:db/imports");
            Parcels.createTables(new JdbcTemplate(database));
        }
    }

    @BeforeEach
    void emptyTables() {
        jdbc.queryForList("SHOW TABLES LIKE 'import\\_%'", String.class)
                .forEach(table -> jdbc.update("DELETE FROM " + table));
        List.of("parcel", "arrival").forEach(table -> jdbc.update("DELETE FROM " + table));
    }

    @AfterEach
    void stopWorkers() {
        workers.forEach(ImportWorker::stop);
    }

    protected UUID store(String object, String file, @Nullable ColumnMapping mapping) {
        return store("csv", object, file, mapping);
    }

    protected UUID store(String source, String object, String file, @Nullable ColumnMapping mapping) {
        UUID id = Ids.next();
        tables.jobs().insert(new NewImport(id, object, "file.csv", source, "UTF-8", mapping, null, "somebody"), null);
        tables.files().store(id, new MockMultipartFile("file", file.getBytes(StandardCharsets.UTF_8)));
        return id;
    }

    protected void startWorker(RowImporter<?>... importers) {
        Map<String, RowImporter<?>> byObject = new java.util.HashMap<>();
        for (RowImporter<?> importer : importers) {
            byObject.put(importer.object(), importer);
        }
        ImportTidy tidy = new ImportTidy(jdbc, Clock.systemUTC());
        ImportWorker worker = new ImportWorker(tables, transaction, tidy, byObject, pace(), feeds(), List.of());
        workers.add(worker);
        worker.start();
    }

    /** Turns are as long as they are in a service, so that only tests of turns see some. */
    protected ImportPace pace() {
        return new ImportPace(Duration.ofSeconds(30), Duration.ofSeconds(5));
    }

    /** None listens: parcels tell all that an undo of them asks. */
    protected FeedPosition feeds() {
        return new FeedPosition(
                new KafkaListenerEndpointRegistry(), new DefaultKafkaConsumerFactory<>(Map.of()), new JsonMapper());
    }

    protected ImportJob find(UUID id) {
        return tables.jobs().find(id).orElseThrow();
    }

    protected ImportJob await(UUID id, Predicate<ImportJob> there) {
        return Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> find(id), there);
    }

    protected ImportJob ended(UUID id) {
        return await(id, job -> job.finishedAt() != null);
    }

    protected List<String> parcels() {
        return jdbc.queryForList("SELECT id FROM parcel ORDER BY id", String.class);
    }

    protected int count(String table) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return count == null ? 0 : count;
    }
}
