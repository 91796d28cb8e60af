import { readConfig, SETTINGS } from '../../src/config.js';

describe('settings', () => {
  it('have defaults where unset or empty', () => {
    const defaults = {
      port: 3000,
      host: '127.0.0.1',
      data: './data',
      databaseUrl: null,
      sessionSecret: null,
      publicUrl: null,
      organisation: null,
      webhookHosts: [],
      logLevel: 'info',
      debug: false,
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig(Object.fromEntries(Object.values(SETTINGS).map(({ env }) => [env, ''])))).toEqual(defaults);
  });

  it('are read from the environment', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        CLAIMDESK_DATA: '/srv/desk',
        DATABASE_URL: 'postgresql://u:p@db.example/desk',
        CLAIMDESK_SESSION_SECRET: 's'.repeat(32),
        CLAIMDESK_WEBHOOK_HOSTS: 'hooks.example:8080, [::1]:9000',
        CLAIMDESK_LOG_LEVEL: 'warn',
        CLAIMDESK_DEBUG: '1',
        CLAIMDESK_PUBLIC_URL: 'https://desk.example/',
        CLAIMDESK_ORGANISATION: 'The Desk',
      }),
    ).toEqual({
      port: 0,
      publicUrl: 'https://desk.example',
      organisation: 'The Desk',
      host: '::1',
      data: '/srv/desk',
      databaseUrl: 'postgresql://u:p@db.example/desk',
      sessionSecret: 's'.repeat(32),
      webhookHosts: ['hooks.example:8080', '[::1]:9000'],
      logLevel: 'warn',
      debug: true,
    });
  });

  it.each([
    ['PORT', '80 80'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['DATABASE_URL', 'mysql://u@h/d'],
    ['DATABASE_URL', 'postgresql://['],
    ['CLAIMDESK_SESSION_SECRET', 'short'],
    ['CLAIMDESK_LOG_LEVEL', 'loud'],
  ])('are refused when wrong: %s=%s', (env, text) => {
    expect(() => readConfig({ [env]: text })).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(env) }),
    );
  });

  it('are all complained of at once, without telling secrets', () => {
    let message = '';
    try {
      readConfig({ PORT: 'x', DATABASE_URL: 'nonsense-with-a-password', CLAIMDESK_SESSION_SECRET: 'hunter2' });
    } catch (error) {
      message = error instanceof Error ? error.message : '';
    }
    expect(message).toMatch(/PORT.*DATABASE_URL.*CLAIMDESK_SESSION_SECRET/);
    expect(message).not.toMatch(/password|hunter2/);
  });

  it('each say what they are for', () => {
    for (const { help, env } of Object.values(SETTINGS))
      expect({ env, help }).toEqual({ env, help: expect.stringMatching(/\.$/) });
  });
});
