-- Webhooks rest when their owner says so, and are filled from the feed a little at a time, however much happens.

ALTER TABLE webhook ADD COLUMN paused BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'nothing is sent until it goes on';

ALTER TABLE webhook ADD COLUMN carried BIGINT NOT NULL DEFAULT 0 COMMENT 'position up to which events were put in its queue';

UPDATE webhook SET carried = (SELECT issued FROM event_position WHERE name = 'event');

ALTER TABLE webhook_delivery ADD KEY webhook_delivery_log (webhook, state, position);
