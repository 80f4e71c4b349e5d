package org.guanxi.shared.http;

import java.util.List;
import org.guanxi.shared.security.CurrentUserResolver;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class HttpConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new IdempotencyKeyResolver());
        resolvers.add(new CurrentUserResolver());
    }
}
