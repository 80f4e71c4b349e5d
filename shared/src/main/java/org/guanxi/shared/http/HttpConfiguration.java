package org.guanxi.shared.http;

import java.util.List;
import org.guanxi.shared.security.CurrentUser;
import org.guanxi.shared.security.CurrentUserResolver;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@AutoConfiguration
class HttpConfiguration implements WebMvcConfigurer {

    @Bean
    PresentIsRequired presentIsRequired() {
        return new PresentIsRequired();
    }

    @Bean
    HeadersAreDescribed headersAreDescribed() {
        return new HeadersAreDescribed();
    }

    /** Headers and the caller are no query parameters. */
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class, IdempotencyKey.class, CurrentUser.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new IfMatchResolver());
        resolvers.add(new IdempotencyKeyResolver());
        resolvers.add(new CurrentUserResolver());
    }
}
