/**
 * Real MySQL and Kafka servers, for the platform and for tests.
 *
 * <pre>{@code
 * try (var mysql = EmbeddedMysql.startThrowAway(dir, 0);      // 0: any free port
 *         var kafka = EmbeddedKafka.start(dir, 0)) {
 *     mysql.jdbcUrl("crm_sales");      // creates the database on first use
 *     mysql.user();  mysql.password(); // may do everything; throw-away servers only
 *     kafka.bootstrap();               // 127.0.0.1:PORT
 * }
 * }</pre>
 *
 * <p>The servers' files are looked for in {@code deploy/local/target/lib} below the folder that holds {@code crm},
 * found by walking up from the working directory, or given by {@code -Dguanxi.root}. Both servers keep what is slow to
 * make (unpacked binaries, an initialised data directory) in {@code .guanxi/cache}, so that a start takes one to two
 * seconds.
 */
@NullMarked
package org.guanxi.local.server;

import org.jspecify.annotations.NullMarked;
