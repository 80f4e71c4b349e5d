package org.guanxi.shared.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanxi.shared.feed.FeedPosition;
import org.guanxi.shared.imports.column.ColumnWords;
import org.guanxi.shared.imports.column.MappingMemory;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportCorrections;
import org.guanxi.shared.imports.work.ImportPace;
import org.guanxi.shared.imports.work.ImportTidy;
import org.guanxi.shared.imports.work.ImportWorker;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.list.Lists;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** There where something can be imported. Such a service adds {@code classpath:db/imports} to Flyway's locations. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnBean(RowImporter.class)
class ImportConfiguration {

    @Bean
    ImportTables importTables(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return ImportTables.in(jdbc, json, clock);
    }

    @Bean
    Journal importJournal(JdbcTemplate jdbc) {
        return new Journal(jdbc, "import_trace", "record_id", List.of("version_before", "version_after"));
    }

    @Bean
    ImportWorker importWorker(
            ImportTables tables,
            JdbcTemplate jdbc,
            Clock clock,
            PlatformTransactionManager transactions,
            List<RowImporter<?>> importers,
            FeedPosition feeds,
            List<Journal> journals,
            @Value("${guanxi.imports.wait-for-news:30s}") Duration patience,
            @Value("${guanxi.imports.turn:5s}") Duration turn) {
        return new ImportWorker(
                tables,
                new TransactionTemplate(transactions),
                new ImportTidy(jdbc, clock),
                byObject(importers),
                new ImportPace(patience, turn),
                feeds,
                journals);
    }

    @Bean
    MappingMemory mappingMemory(JdbcTemplate jdbc, JsonMapper json) {
        return new MappingMemory(jdbc, json);
    }

    @Bean
    Imports imports(
            ImportTables tables,
            ImportWorker worker,
            MappingMemory memory,
            List<RowImporter<?>> importers,
            Lists lists,
            MessageSource messages,
            PlatformTransactionManager transactions,
            Clock clock) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        ImportFiles files = new ImportFiles(tables.files(), new ColumnWords(messages), memory);
        ImportMoves moves = new ImportMoves(tables, memory, transaction, clock);
        return new Imports(
                new ImportJobs(tables, worker, byObject(importers), messages, transaction),
                new ImportLists(tables, lists, messages),
                files,
                moves,
                new ImportCorrections(tables, transaction));
    }

    private static Map<String, RowImporter<?>> byObject(List<RowImporter<?>> importers) {
        return importers.stream().collect(Collectors.toMap(RowImporter::object, Function.identity()));
    }
}
