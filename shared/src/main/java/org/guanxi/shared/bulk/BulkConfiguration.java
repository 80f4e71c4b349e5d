package org.guanxi.shared.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.bulk.work.BulkWorker;
import org.guanxi.shared.bulk.work.RowChanges;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.problem.answer.Explanation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** There where something can be changed in bulk. Such a service adds {@code classpath:db/bulk} to Flyway's locations. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnBean(RowChanges.class)
class BulkConfiguration {

    @Bean
    BulkTables bulkTables(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return BulkTables.in(jdbc, json, clock);
    }

    @Bean
    Journal bulkJournal(JdbcTemplate jdbc) {
        return new Journal(
                jdbc,
                "bulk_row",
                "row_id",
                List.of("version_before", "version_after", "expected_version", "restored_version"));
    }

    @Bean
    BulkWorker bulkWorker(
            BulkTables tables,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Explanation explanation,
            List<RowChanges> changes,
            List<Journal> journals) {
        return new BulkWorker(
                tables, new TransactionTemplate(transactions), json, explanation, byObject(changes), journals);
    }

    @Bean
    BulkChanges bulkChanges(
            BulkTables tables,
            BulkWorker worker,
            List<RowChanges> changes,
            Lists lists,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        return new BulkChanges(
                tables,
                worker,
                new WantedChanges(byObject(changes), json),
                new BulkLists(tables, lists),
                new TransactionTemplate(transactions));
    }

    private static Map<String, RowChanges> byObject(List<RowChanges> changes) {
        return changes.stream().collect(Collectors.toMap(RowChanges::object, Function.identity()));
    }
}
