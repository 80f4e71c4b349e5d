package org.guanxi.gateway.proxy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param answerTimeout how long a service may be silent
 * @param uploadTimeout the same, after a file was sent
 */
@ConfigurationProperties("guanxi.gateway.proxy")
record ProxySettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("64MB") DataSize maxUpload,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("60s") Duration uploadTimeout,
        @DefaultValue("512") int maxConnections) {

    long limitOf(boolean upload) {
        return (upload ? maxUpload : maxBody).toBytes();
    }
}
