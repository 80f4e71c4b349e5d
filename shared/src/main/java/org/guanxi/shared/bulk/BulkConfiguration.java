package org.guanxi.shared.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanxi.shared.job.Attempts;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.problem.Explanation;
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
    BulkTable bulkTable(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        return new BulkTable(jdbc, json, clock);
    }

    @Bean
    BulkRows bulkRows(JdbcTemplate jdbc, JsonMapper json) {
        return new BulkRows(jdbc, json);
    }

    @Bean
    BulkWorker bulkWorker(
            BulkTable jobs,
            BulkRows rows,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Explanation explanation,
            List<RowChanges> changes) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return new BulkWorker(
                jobs,
                rows,
                new BulkSearch(jobs, rows, transaction),
                new BulkStep(jobs, rows, transaction, json, explanation),
                transaction,
                new Attempts(jdbc, "bulk_change"),
                byObject(changes));
    }

    @Bean
    BulkChanges bulkChanges(
            BulkTable jobs,
            BulkRows rows,
            BulkWorker worker,
            List<RowChanges> changes,
            Lists lists,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        return new BulkChanges(
                jobs, rows, worker, byObject(changes), lists, json, new TransactionTemplate(transactions));
    }

    private static Map<String, RowChanges> byObject(List<RowChanges> changes) {
        return changes.stream().collect(Collectors.toMap(RowChanges::object, Function.identity()));
    }
}
