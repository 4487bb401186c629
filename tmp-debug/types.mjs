import { chromium } from 'playwright-core';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic']});
for (const [name,opt] of [['wide-light',{viewport:{width:1440,height:900},colorScheme:'light'}],['phone-dark',{viewport:{width:390,height:844},colorScheme:'dark',hasTouch:true,isMobile:true}]]) {
const c=await b.newContext(opt); const p=await c.newPage(); p.on('console',m=>console.log(name,'CONSOLE',m.type(),m.text())); p.on('pageerror',e=>console.log('PAGEERR',e));
await p.goto('http://localhost:4601/#/e/generic-stack'); await p.waitForTimeout(9000);
await p.screenshot({path:`/tmp/pp/t-${name}-0.png`});
if (name==='phone-dark') { const t=p.getByRole('tab',{name:/Code/}); if(await t.count()) await t.first().click(); }
const t0=Date.now();
await p.getByRole('button',{name:/^Submit/}).first().click();
await p.getByText(/tests pass/).first().waitFor({timeout:60000}); console.log(name,'submit',Date.now()-t0);
await p.waitForTimeout(500);
await p.screenshot({path:`/tmp/pp/t-${name}-1.png`});
const row=p.getByText('pop: returns an item of the stack').first(); await row.scrollIntoViewIfNeeded(); await row.click(); await p.waitForTimeout(400);
await p.screenshot({path:`/tmp/pp/t-${name}-2.png`});
const row2=p.getByText('passes the type checker by itself').first(); await row2.scrollIntoViewIfNeeded(); await row2.click(); await p.waitForTimeout(400);
await p.screenshot({path:`/tmp/pp/t-${name}-3.png`});
await c.close();}
await b.close();
