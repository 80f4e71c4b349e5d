package org.guanxi.shared.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.list.Lists;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** There where something can be imported. Such a service adds {@code classpath:db/imports} to Flyway's locations. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnBean(RowImporter.class)
class ImportConfiguration {

    @Bean
    ImportRows importRows(JdbcTemplate jdbc, Clock clock) {
        return new ImportRows(jdbc, clock);
    }

    @Bean
    StoredFile storedFile(JdbcTemplate jdbc) {
        return new StoredFile(jdbc);
    }

    @Bean
    ImportWorker importWorker(
            ImportRows rows,
            StoredFile files,
            PlatformTransactionManager transactions,
            List<RowImporter<?>> importers) {
        Map<String, RowImporter<?>> byObject =
                importers.stream().collect(Collectors.toMap(RowImporter::object, Function.identity()));
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new ImportWorker(
                rows, files, new ImportTurns(rows, files, transaction), new ImportBatch(rows, transaction), byObject);
    }

    @Bean
    ImportJobs importJobs(
            ImportRows rows,
            StoredFile files,
            ImportWorker worker,
            Lists lists,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        return new ImportJobs(rows, files, worker, lists, messages, new TransactionTemplate(transactions));
    }
}
